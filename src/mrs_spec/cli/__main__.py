"""python -m mrs_spec.cli"""

from mrs_spec.cli.main import main

if __name__ == "__main__":
    main()
