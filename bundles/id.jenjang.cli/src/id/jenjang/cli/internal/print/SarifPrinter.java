package id.jenjang.cli.internal.print;

import com.google.gson.stream.JsonWriter;

import id.jenjang.dsl.FindingSubject;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextFix;

import java.io.IOException;
import java.io.Writer;
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

    /** The way identities are made; another name when that changes. */
    private static final String FINGERPRINT = "jenjang/v1";

    private final String version;
    private final String language;
    private final List<RuleEntry> rules;
    private final Map<String, Integer> ruleIndex = new HashMap<>();
    private final SarifPlaces places = new SarifPlaces();

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
        writeInvocation(report, json);
        json.name("results").beginArray();
        for (var finding : report.shown()) {
            writeResult(finding, null, json);
        }
        for (var silenced : report.check().suppressed()) {
            writeResult(silenced.finding(), silenced.reason(), json);
        }
        json.endArray();
        writeScope(report.scope(), json);
        json.endObject();
    }

    /** What the project says about rules overrides what they say themselves. */
    private void writeInvocation(CheckReport report, JsonWriter json) throws IOException {
        boolean complete =
                report.check().findings().stream().noneMatch(TextFinding::isUnreadableFile);
        json.name("invocations").beginArray().beginObject();
        json.name("executionSuccessful").value(complete);
        if (!report.check().settings().isEmpty()) {
            json.name("ruleConfigurationOverrides").beginArray();
            for (var setting : report.check().settings()) {
                writeSetting(setting, json);
            }
            json.endArray();
        }
        json.endObject().endArray();
    }

    private void writeSetting(PlanCheck.Setting setting, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("descriptor").beginObject();
        json.name("id").value(setting.ruleId());
        writeIndex("index", setting.ruleId(), json);
        json.endObject();
        json.name("configuration").beginObject();
        if (setting.severity().isPresent()) {
            json.name("level").value(Names.level(setting.severity().get()));
        } else {
            json.name("enabled").value(false);
        }
        json.endObject();
        json.name("properties").beginObject();
        json.name("reason").value(setting.reason());
        json.endObject();
        json.endObject();
    }

    /** Findings of reading the text have no rule in the list. */
    private void writeIndex(String member, String rule, JsonWriter json) throws IOException {
        var index = ruleIndex.get(rule);
        if (index != null) {
            json.name(member).value(index);
        }
    }

    private static void writeScope(Scope scope, JsonWriter json) throws IOException {
        if (scope.equals(Scope.WHOLE)) {
            return;
        }
        json.name("properties").beginObject();
        ScopeMembers.write(scope, json);
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
        writeIndex("ruleIndex", finding.ruleId(), json);
        json.name("level").value(Names.level(finding.severity()));
        writeText(json, "message", finding.message());
        json.name("locations").beginArray();
        places.writeLocation(finding.range(), finding.subject(), json);
        json.endArray();
        if (!finding.identity().isEmpty()) {
            json.name("partialFingerprints").beginObject();
            json.name(FINGERPRINT).value(finding.fingerprint());
            json.endObject();
        }
        if (!finding.related().isEmpty()) {
            json.name("relatedLocations").beginArray();
            for (var range : finding.related()) {
                places.writeLocation(range, FindingSubject.NONE, json);
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
        places.writeArtifact(fix.range(), json);
        json.name("replacements").beginArray().beginObject();
        json.name("deletedRegion");
        places.writeRegion(fix.range(), json);
        writeText(json, "insertedContent", fix.replacement());
        json.endObject().endArray();
        json.endObject().endArray();
        json.endObject();
    }

    private static void writeText(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }
}
