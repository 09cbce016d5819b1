// Packs the extension as dist/jenjang.vsix: a zip with two descriptions of its own. Written here, because the usual tool
// brings two hundred packages for it. The same input gives the same bytes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";

process.chdir(import.meta.dirname);
const about = JSON.parse(readFileSync("package.json", "utf8"));
const nls = JSON.parse(readFileSync("package.nls.json", "utf8"));
const JAR = "../../bundles/id.jenjang.cli/target/jenjang.jar";
const RULES = "../../docs/aturan";

const files = new Map();
files.set("[Content_Types].xml", contentTypes());
files.set("extension.vsixmanifest", manifest());
for (const name of ["package.json", "package.nls.json", "package.nls.en.json", "language-configuration.json", "README.md"]) {
  files.set(`extension/${name}`, readFileSync(name));
}
files.set("extension/LICENSE.txt", readFileSync("../../LICENSE"));
files.set("extension/dist/extension.js", readFileSync("dist/extension.js"));
files.set("extension/syntaxes/jenjang.tmLanguage.json", readFileSync("syntaxes/jenjang.tmLanguage.json"));
for (const page of readdirSync(RULES).sort()) {
  files.set(`extension/aturan/${page}`, readFileSync(`${RULES}/${page}`));
}
if (existsSync(JAR)) {
  files.set("extension/server/jenjang.jar", readFileSync(JAR));
} else {
  console.error("jenjang.jar is not built; this extension needs the setting jenjang.program");
}
const out = process.argv[2] ?? "dist/jenjang.vsix";
writeFileSync(out, zip(files));
console.log(`${out}: ${files.size} files`);

function contentTypes() {
  const types = { json: "application/json", js: "application/javascript", md: "text/markdown", txt: "text/plain",
    jar: "application/java-archive", vsixmanifest: "text/xml" };
  const rows = Object.entries(types).map(([end, type]) => `<Default Extension=".${end}" ContentType="${type}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${rows.join("")}</Types>
`;
}

function manifest() {
  const schema = "http://schemas.microsoft.com/developer/vsx-schema/2011";
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="${schema}">
  <Metadata>
    <Identity Language="en-US" Id="${about.name}" Version="${about.version}" Publisher="${about.publisher}"/>
    <DisplayName>${about.displayName}</DisplayName>
    <Description xml:space="preserve">${nls.description}</Description>
    <Tags>${about.keywords.join(",")}</Tags>
    <Categories>${about.categories.join(",")}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${about.engines.vscode}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`;
}

/** A zip whose entries are dated 1980-01-01, the first day of its calendar. */
function zip(entries) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, content] of entries) {
    const data = Buffer.from(content);
    // What is compressed already would only take time.
    const packed = name.endsWith(".jar") ? data : deflateRawSync(data, { level: 9 });
    const title = Buffer.from(name, "utf8");
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(packed === data ? 0 : 8, 4);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(title.length, 22);
    parts.push(Buffer.from("PK\x03\x04", "latin1"), fields, title, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, rest, title);
    at += 30 + title.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.size, 4);
  end.writeUInt16LE(entries.size, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, listing, Buffer.from("PK\x05\x06", "latin1"), end]);
}
