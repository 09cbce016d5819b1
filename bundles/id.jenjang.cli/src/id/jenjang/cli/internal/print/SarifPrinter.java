package id.jenjang.cli.internal.print;

import com.google.gson.stream.JsonWriter;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextFix;
import id.jenjang.dsl.TextRange;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For editors and code review services: the Static Analysis Results Interchange Format, SARIF 2.1.0
 * (OASIS).
 */
public final class SarifPrinter implements ReportPrinter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String version;
    private final String language;
    private final List<RuleEntry> rules;
    private final Map<String, Integer> ruleIndex = new HashMap<>();
    private final RangeEnds ends = new RangeEnds();

    /**
     * A printer for one run.
     *
     * @param version of this program
     * @param language BCP 47 tag of the messages
     * @param rules every rule of the check, in the order they are listed
     */
    public SarifPrinter(String version, String language, List<RuleEntry> rules) {
        this.version = version;
        this.language = language;
        this.rules = List.copyOf(rules);
        for (var rule : rules) {
            ruleIndex.put(rule.id(), ruleIndex.size());
        }
    }

    @Override
    public void print(CheckReport report, Writer writer) throws IOException {
        var json = new JsonWriter(writer);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray();
        writeRun(report, json);
        json.endArray();
        json.endObject();
        json.flush();
        writer.write("\n");
    }

    private void writeRun(CheckReport report, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("tool").beginObject().name("driver");
        writeDriver(json);
        json.endObject();
        json.name("language").value(language);
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
        for (var finding : report.shown()) {
            writeResult(finding, null, json);
        }
        for (var silenced : report.check().suppressed()) {
            writeResult(silenced.finding(), silenced.reason(), json);
        }
        json.endArray();
        json.endObject();
    }

    private void writeDriver(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("name").value("Jenjang");
        json.name("version").value(version);
        json.name("language").value(language);
        json.name("rules").beginArray();
        for (var rule : rules) {
            json.beginObject();
            json.name("id").value(rule.id());
            writeText(json, "shortDescription", rule.title());
            json.name("help").beginObject();
            json.name("text").value(rule.explanation());
            json.name("markdown").value(rule.explanation());
            json.endObject();
            json.name("defaultConfiguration").beginObject();
            json.name("level").value(Names.level(rule.severity()));
            json.endObject();
            json.name("properties").beginObject();
            json.name("basis").value(rule.basis());
            json.endObject();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void writeResult(TextFinding finding, String reason, JsonWriter json)
            throws IOException {
        json.beginObject();
        json.name("ruleId").value(finding.ruleId());
        var index = ruleIndex.get(finding.ruleId());
        if (index != null) {
            json.name("ruleIndex").value(index);
        }
        json.name("level").value(Names.level(finding.severity()));
        writeText(json, "message", finding.message());
        json.name("locations").beginArray();
        writeLocation(finding.range(), json);
        json.endArray();
        if (!finding.related().isEmpty()) {
            json.name("relatedLocations").beginArray();
            for (var range : finding.related()) {
                writeLocation(range, json);
            }
            json.endArray();
        }
        if (reason != null) {
            json.name("suppressions").beginArray().beginObject();
            json.name("kind").value("inSource");
            json.name("justification").value(reason);
            json.endObject().endArray();
        }
        if (!finding.fixes().isEmpty()) {
            json.name("fixes").beginArray();
            for (var fix : finding.fixes()) {
                writeFix(fix, json);
            }
            json.endArray();
        }
        json.endObject();
    }

    private void writeFix(TextFix fix, JsonWriter json) throws IOException {
        json.beginObject();
        writeText(json, "description", fix.label());
        json.name("artifactChanges").beginArray().beginObject();
        writeArtifact(fix.range(), json);
        json.name("replacements").beginArray().beginObject();
        json.name("deletedRegion");
        writeRegion(fix.range(), json);
        writeText(json, "insertedContent", fix.replacement());
        json.endObject().endArray();
        json.endObject().endArray();
        json.endObject();
    }

    private static void writeText(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    private void writeLocation(TextRange range, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("physicalLocation").beginObject();
        writeArtifact(range, json);
        json.name("region");
        writeRegion(range, json);
        json.endObject();
        json.endObject();
    }

    private static void writeArtifact(TextRange range, JsonWriter json) throws IOException {
        json.name("artifactLocation").beginObject();
        json.name("uri").value(uri(range.file()));
        json.endObject();
    }

    private void writeRegion(TextRange range, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("startLine").value(range.line());
        json.name("startColumn").value(range.column());
        var end = ends.of(range);
        if (end.isPresent()) {
            json.name("endLine").value(end.get().line());
            json.name("endColumn").value(end.get().column());
            json.name("charOffset").value(range.offset());
            json.name("charLength").value(range.length());
        }
        json.endObject();
    }

    /** Percent-encodes what a URI may not hold; a relative path stays relative. */
    private static String uri(Path file) throws IOException {
        try {
            var uri =
                    file.isAbsolute() ? file.toUri() : new URI(null, null, Names.file(file), null);
            return uri.toASCIIString();
        } catch (URISyntaxException e) {
            throw new IOException(file.toString(), e);
        }
    }
}
