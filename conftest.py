"""The scenarios run through the plugin: pytest features"""

pytest_plugins = ["mrs_spec.cli.pytest_plugin"]
