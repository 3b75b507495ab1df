"""SSH signatures, by OpenSSH's own ssh-keygen. Whatever goes wrong, nothing counts as verified."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mrs_spec.ground.files import writing
from mrs_spec.ground.problems import Problem

NAMESPACE = "mrs-spec-signoff"


def sign(message: bytes, key: Path) -> str:
    """The armoured signature of a message. Raises Problem where the key is missing or cannot sign."""
    if not key.is_file():
        raise Problem("signoff.no_key", where=str(key))
    with _aside() as folder:
        file = folder / "act"
        file.write_bytes(message)
        done = _run("-Y", "sign", "-q", "-f", str(key.absolute()), "-n", NAMESPACE, str(file))
        signature = file.with_name("act.sig")
        if done.returncode != 0 or not signature.is_file():
            raise Problem("signoff.cannot_sign", where=str(key), error=_last_line(done))
        return signature.read_text("ascii")


def verify(message: bytes, signature: str, key: str) -> str:
    """Why the signature of this message by this public key does not hold; empty when it does."""
    with _aside() as folder:
        signers, armoured = folder / "signers", folder / "sig"
        signers.write_text(f'signer namespaces="{NAMESPACE}" {key.strip()}\n', "utf-8")
        armoured.write_text(signature, "utf-8")
        done = _run(
            "-Y", "verify", "-f", str(signers), "-I", "signer", "-n", NAMESPACE, "-s", str(armoured), message=message
        )
        return "" if done.returncode == 0 else _last_line(done) or "ssh-keygen"


@contextmanager
def _aside() -> Iterator[Path]:
    """A folder while ssh-keygen runs; no key is in it. Raises Problem where there is no place for one."""
    with writing(Path("TMPDIR")), tempfile.TemporaryDirectory(prefix="mrs-spec-") as folder:
        yield Path(folder)


def _run(*arguments: str, message: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["ssh-keygen", *arguments], input=message, capture_output=True, check=False)
    except OSError:
        raise Problem("signoff.no_ssh") from None


def _last_line(done: subprocess.CompletedProcess[bytes]) -> str:
    lines = (done.stderr or done.stdout).decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else ""
