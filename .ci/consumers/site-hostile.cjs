// A copy of the small record of the curator's tests whose texts mean harm, or have a word that fits on no phone.
// Usage: node site-hostile.cjs FROM TO
const fs = require("node:fs");
const path = require("node:path");

// The rules refuse whole tags, so nothing here closes one by itself; a page that does not escape would.
const HARM = [
  "x\"> '--> <img src=x onerror=alert(1) </script <svg/onload=alert(1) {{x}} javascript:alert(1)",
  "\"><script src=//evil.example/x.js",
  "' onmouseover=alert(1) autofocus onfocus=alert(1) x='",
  "<iframe srcdoc='alert(1)'",
  `Anti${"constitutionnellement".repeat(12)}`,
  "</title <style",
];
let next = 0;
const harm = (lang) => `${lang} ${HARM[(next += 1) % HARM.length]} ${next}`;
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const both = () => `en: ${quoted(harm("E"))}, fr: ${quoted(harm("F"))}`;

const [from, to] = process.argv.slice(2);
fs.rmSync(to, { recursive: true, force: true });
fs.cpSync(from, to, { recursive: true });
for (const file of fs.readdirSync(to, { recursive: true })) {
  const full = path.join(to, file);
  if (!full.endsWith(".yaml")) continue;
  const text = fs.readFileSync(full, "utf8")
    .replace(/\{en: [^{}]*, fr: [^{}]*?(?=[,}])[^{}]*\}/g, () => `{${both()}}`)
    .replace(/^( *)(en|fr): .*$/gm, (_, indent, lang) => `${indent}${lang}: ${quoted(harm(lang.toUpperCase()))}`)
    .replace(/^title: (?!\{).+$/gm, () => `title: ${quoted(harm("T"))}`);
  fs.writeFileSync(full, text);
}
