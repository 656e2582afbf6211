"""Runs the Python example of a page in the exported folder, and compares what it prints with what the page shows."""

import re
import subprocess
import sys
from pathlib import Path

page = Path(sys.argv[1]).read_text(encoding="utf-8")
script = re.search(r"\*\*Python\.\*\*.*?```python\n(.*?)```", page, re.S).group(1)
shown = re.search(r"<!-- python -->\s*```text\n(.*?)```", page, re.S).group(1)
printed = subprocess.run([sys.executable, "-c", script], cwd=sys.argv[2], check=True, capture_output=True, text=True, timeout=120).stdout
assert printed == shown, f"the page shows\n{shown}\nbut the script prints\n{printed}"
print(printed, end="")
