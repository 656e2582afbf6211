"""Starts Datasette on loopback, asks it some questions, and stops it."""

import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

dist = Path(sys.argv[1])
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
server = subprocess.Popen(
    [sys.executable, "-m", "datasette", dist / "willing.sqlite", "--metadata", dist / "datasette/metadata.json", "--host", "127.0.0.1", "--port", str(port)],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.PIPE,
)


def get(path, **query):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}?{urllib.parse.urlencode(query)}", timeout=20) as answer:
        return answer.read().decode()


try:
    for _ in range(300):
        try:
            get("/-/versions.json")
            break
        except (urllib.error.URLError, ConnectionError):
            assert server.poll() is None, server.stderr.read().decode()
            time.sleep(0.2)
    found = json.loads(get("/willing/meetings_of.json", member="france", _shape="array"))
    assert len(found) > 10 and found == sorted(found, key=lambda row: (row["date"], row["meeting"])), found[:3]
    found = json.loads(get("/willing/search_texts.json", words="elysee", _shape="array"))
    assert any("Élysée" in row["found"] or "[Élysée]" in row["found"] for row in found), found[:3]
    one = json.loads(get("/willing/meetings/2026-01-06-paris.json", _shape="array"))
    assert one[0]["date"] == "2026-01-06", one
    page = get("/willing/meetings")
    assert "The day of the meeting, or its first day." in page and "Creative Commons Attribution 4.0 International" in page
    print(f"Datasette answered on port {port}: {len(found)} texts found")
finally:
    server.terminate()
    try:
        server.wait(20)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
