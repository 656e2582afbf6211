"""Reads an export with calendars', feeds', libraries' and investigators' own tools, and compares what they find with willing.json."""

import json
import re
import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import bibtexparser
import feedparser
import icalendar
from followthemoney import model
from lxml import etree
from pyld import jsonld
from shapely.geometry import shape

out = Path(sys.argv[1])
record = json.loads((out / "willing.json").read_text())
meetings = {m["id"]: m for m in record["meetings"]}
sources = {s["id"]: s for s in record["sources"]}
published = "base" if "https://" in json.loads((out / "willing.jsonld").read_text())["@graph"][0]["@id"] else None
PARIS = "2026-01-06-paris"


def equal(found, expected, what):
    if found != expected:
        sys.exit(f"{what}: found {found!r}, expected {expected!r}")
    print(f"  {what}: {found if not isinstance(found, (list, set, dict)) else len(found)}")


def last(meeting):
    return meeting.get("end", meeting["date"])


def calendars():
    dated = [m for m in meetings.values() if len(m["date"]) == 10 and len(last(m)) == 10]
    days = Counter((m["date"], last(m)) for m in dated)
    status = {"held": "CONFIRMED", "announced": "TENTATIVE", "cancelled": "CANCELLED"}
    uids = []
    for name, lang in [("willing.ics", "en"), ("willing.fr.ics", "fr")]:
        raw = (out / name).read_bytes()
        assert raw.endswith(b"\r\n") and b"\n" not in raw.replace(b"\r\n", b"")
        equal(max(map(len, raw.split(b"\r\n"))) <= 75, True, f"{name}: lines of 75 octets at most")
        events = list(icalendar.Calendar.from_ical(raw).walk("VEVENT"))
        equal([e.errors for e in events if e.errors], [], f"{name}: errors")
        found = Counter()
        for event in events:
            start, end = event["DTSTART"].dt, event["DTEND"].dt
            assert type(start) is date and type(end) is date
            found[(start.isoformat(), (end - timedelta(days=1)).isoformat())] += 1
        equal(found, days, f"{name}: days of meetings")
        equal(sorted(str(e["SUMMARY"]) for e in events), sorted(m["title"][lang] for m in dated), f"{name}: titles")
        equal(Counter(str(e["STATUS"]) for e in events), Counter(status[m["status"]] for m in dated), f"{name}: kinds of status")
        equal(all(m["summary"][lang] in {str(e["DESCRIPTION"]).split("\n\n")[0] for e in events} for m in dated), True, f"{name}: summaries whole")
        uids.append([str(e["UID"]) for e in events])
        equal(len(set(uids[-1])), len(dated), f"{name}: UIDs")
        paris = [e for e in events if e["SUMMARY"] == meetings[PARIS]["title"][lang]]
        equal([e["DTSTART"].dt for e in paris], [date(2026, 1, 6)], f"{name}: Paris")
        assert all("URL" in e and re.match(r"https?://", e["URL"]) for e in events)
        if published:
            assert paris[0]["URL"] == f"https://example.org/willing/site/{lang}/meetings/{PARIS}.html"
    equal(uids[0], uids[1], "the same UIDs in both languages")


def feeds():
    atom = "{http://www.w3.org/2005/Atom}"
    when = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
    ids = []
    for path in sorted((out / "feeds").iterdir()):
        feed = feedparser.parse(path.read_bytes())
        equal((feed.bozo, feed.version), (False, "atom10"), f"{path.name}: well-formed")
        root = etree.fromstring(path.read_bytes())
        # What RFC 4287 asks of a feed and an entry; order is free.
        for node in [root, *root.iter(atom + "entry")]:
            for one in ["id", "title", "updated"]:
                assert len(node.findall(atom + one)) == 1, (path, one)
            for link in node.findall(atom + "link"):
                assert re.fullmatch(r"https?://[!-~]+", link.get("href")), link.get("href")
            for stamp in [*node.findall(atom + "updated"), *node.findall(atom + "published")]:
                assert when.fullmatch(stamp.text), stamp.text
            seen = [(link.get("type"), link.get("hreflang")) for link in node.findall(atom + "link") if link.get("rel") == "alternate"]
            assert len(seen) == len(set(seen))
        assert root.find(atom + "author/" + atom + "name").text
        assert all(entry.find(atom + "content") is not None for entry in root.iter(atom + "entry"))
        equal([link.get("rel") for link in root.findall(atom + "link")], ["self", "alternate"] if published else [], f"{path.name}: links")
        stamps = [entry.find(atom + "updated").text for entry in root.iter(atom + "entry")]
        equal(root.find(atom + "updated").text, max(stamps), f"{path.name}: updated")
        ids += [root.find(atom + "id").text, *(entry.find(atom + "id").text for entry in root.iter(atom + "entry"))]
        for entry in root.iter(atom + "entry"):
            html = etree.HTML(entry.find(atom + "content").text)
            assert not html.xpath("//script|//@onclick|//style|//iframe")
        if path.name.startswith("meetings."):
            lang = path.name.split(".")[1]
            equal(len(feed.entries), len(meetings), f"{path.name}: meetings")
            order = [e.title.rsplit(", ", 1)[1][:10] for e in feed.entries]
            equal(order, sorted(order, reverse=True), f"{path.name}: the latest first")
            title = f"{meetings[PARIS]['title'][lang]}, 2026-01-06"
            equal(sum(e.title == title for e in feed.entries), 1, f"{path.name}: Paris")
    equal(len(ids), len(set(ids)), "ids of feeds and entries, each its own")


def entities():
    lines = (out / "willing.ftm.json").read_text().splitlines()
    found = {}
    for line in lines:
        entity = json.loads(line)
        assert set(entity) == {"id", "schema", "properties"} and entity["id"] not in found
        found[entity["id"]] = entity
    flaws = Counter()
    for entity in found.values():
        schema = model.get(entity["schema"])
        schema.validate(entity)
        flaws.update((entity["schema"], name, "required") for name in schema.required if not entity["properties"].get(name))
        for name, values in entity["properties"].items():
            property = schema.get(name)
            if property is None or property.stub:
                flaws[(schema.name, name, "unknown")] += 1
                continue
            for value in values:
                if not property.type.validate(value) or property.type.clean(value) != value or len(value) > property.max_length:
                    flaws[(schema.name, name, value)] += 1
                if property.range is not None:
                    other = found.get(value)
                    if other is None or not model.get(other["schema"]).is_a(property.range):
                        flaws[(schema.name, name, value)] += 1
        proxy = model.get_proxy(entity)
        kept = {name: sorted(proxy.get(name)) for name in entity["properties"]}
        if kept != {name: sorted(values) for name, values in entity["properties"].items()}:
            flaws[(schema.name, entity["id"], "dropped")] += 1
    equal(dict(flaws), {}, "FollowTheMoney: flaws")
    kinds = Counter(e["schema"] for e in found.values())
    equal(kinds["Event"], len(meetings), "FollowTheMoney: meetings")
    equal(kinds["Person"], len(record["people"]), "FollowTheMoney: people")
    equal(kinds["Article"], len(sources) + len(record["declarations"]) + len(record["plans"]), "FollowTheMoney: sources, declarations and plans")
    paris = found[f"willing-meetings-{PARIS}"]["properties"]
    equal(paris["startDate"], ["2026-01-06"], "FollowTheMoney: Paris")
    rows = [p for p in meetings[PARIS]["participants"] if p["basis"] == "reported"]
    members = {f"willing-members-{p['member']}" for p in rows}
    equal({i for i in paris["involved"] if i.startswith("willing-members-")}, members, "FollowTheMoney: states and organisations in Paris")


def bibliography():
    library = bibtexparser.parse_string((out / "sources.bib").read_text())
    equal(library.failed_blocks, [], "BibLaTeX: blocks not read")
    equal({entry.key for entry in library.entries}, set(sources), "BibLaTeX: sources")

    def plain(value):
        value = value.strip()
        while value.startswith("{") and value.endswith("}"):
            value = value[1:-1]
        for command, char in [("textbackslash", "\\"), ("textasciitilde", "~"), ("textasciicircum", "^")]:
            value = value.replace(f"\\{command}{{}}", char)
        return re.sub(r"\\([#$%&_{}])", r"\1", value)

    wrong = [e.key for e in library.entries if plain(e["title"]) != sources[e.key]["title"]]
    equal(wrong, [], "BibLaTeX: titles that changed")
    equal(library.entries_dict["elysee-2026-01-06"]["date"], "2026-01-06", "BibLaTeX: the Élysée on Paris")


def linked_data():
    def refuse(url, options):
        raise RuntimeError(f"the network is not needed: {url}")

    jsonld.set_document_loader(refuse)
    nodes = jsonld.flatten(jsonld.expand(json.loads((out / "willing.jsonld").read_text())))
    schema = "https://schema.org/"
    kinds = Counter(kind.removeprefix(schema) for node in nodes for kind in node.get("@type", []))
    equal(kinds["Event"], len(meetings), "JSON-LD: meetings")
    equal(kinds["Person"], len(record["people"]), "JSON-LD: people")
    equal(kinds["Question"], len(record["claims"]), "JSON-LD: questions")
    equal(kinds["NewsArticle"] + kinds["AnalysisNewsArticle"] + kinds["Article"] + kinds["WebPage"], len(sources), "JSON-LD: sources")
    named = {node["@id"] for node in nodes if node.get("@type")}

    def references(value):
        if isinstance(value, dict):
            if set(value) == {"@id"}:
                yield value["@id"]
            for inner in value.values():
                yield from references(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from references(inner)

    inside = [r for node in nodes for r in references({k: v for k, v in node.items() if k != "@id"})]
    loose = {r for r in inside if r not in named and not re.match(r"https://schema.org/|http://www.wikidata.org/|https://spdx.org/", r)}
    equal(loose, set(), "JSON-LD: references to nothing")
    assert all(key.startswith((schema, "@")) for node in nodes for key in node)
    is_paris = [n for n in nodes if n.get(schema + "identifier") == [{"@value": f"meetings/{PARIS}"}]]
    equal([n[schema + "startDate"][0]["@value"] for n in is_paris], ["2026-01-06"], "JSON-LD: Paris")


def places():
    collection = json.loads((out / "places.geojson").read_text())
    listed = []
    for feature in collection["features"]:
        assert feature["type"] == "Feature"
        point = shape(feature["geometry"])
        assert point.is_valid and point.geom_type == "Point" and -180 <= point.x <= 180 and -90 <= point.y <= 90
        listed += [m["id"] for m in feature["properties"]["meetings"]]
    equal(sorted(listed), sorted(m["id"] for m in meetings.values() if "place" in m), "GeoJSON: meetings with a place")
    paris = [f for f in collection["features"] if PARIS in [m["id"] for m in f["properties"]["meetings"]]]
    equal([f["geometry"]["coordinates"] for f in paris], [[2.35, 48.85]], "GeoJSON: Paris")
    assert "GeoNames" in collection["attribution"]


for reader in [calendars, feeds, entities, bibliography, linked_data, places]:
    reader()
