package id.jenjang.cli.internal.print;

import com.google.gson.stream.JsonWriter;

import id.jenjang.dsl.FindingSubject;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.TextRange;
import id.jenjang.rules.Severity;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** For scripts: Jenjang's own small JSON form, described in the help of {@code periksa}. */
public final class JsonPrinter implements ReportPrinter {

    /** Grows when a member changes its meaning or goes away; new members do not count. */
    private static final int FORM = 1;

    @Override
    public void print(CheckReport report, Writer writer) throws IOException {
        var json = new JsonWriter(writer);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("form").value(FORM);
        json.name("files").value(report.files());
        json.name("counts").beginObject();
        for (var severity : Severity.values()) {
            json.name(Names.level(severity)).value(report.count(severity));
        }
        json.name("silenced").value(report.check().suppressed().size());
        json.endObject();
        ScopeMembers.write(report.scope(), json);
        json.name("findings").beginArray();
        for (var finding : report.shown()) {
            write(finding, null, json);
        }
        json.endArray();
        json.name("silenced").beginArray();
        for (var silenced : report.check().suppressed()) {
            write(silenced.finding(), silenced.reason(), json);
        }
        json.endArray();
        writeSettings(report.check().settings(), json);
        json.endObject();
        json.flush();
        writer.write("\n");
    }

    /** How the plan weighs rules; a rule that is switched off has the level "off". */
    private static void writeSettings(List<PlanCheck.Setting> settings, JsonWriter json)
            throws IOException {
        json.name("settings").beginArray();
        for (var setting : settings) {
            json.beginObject();
            json.name("rule").value(setting.ruleId());
            json.name("level").value(setting.severity().map(Names::level).orElse("off"));
            json.name("reason").value(setting.reason());
            writeMembers(setting.range(), json);
            json.endObject();
        }
        json.endArray();
    }

    private static void write(TextFinding finding, String reason, JsonWriter json)
            throws IOException {
        json.beginObject();
        json.name("rule").value(finding.ruleId());
        json.name("level").value(Names.level(finding.severity()));
        writeMembers(finding.range(), json);
        json.name("message").value(finding.message());
        if (!finding.identity().isEmpty()) {
            json.name("identity").value(finding.identity());
            json.name("fingerprint").value(finding.fingerprint());
        }
        writeSubject(finding.subject(), json);
        if (reason != null) {
            json.name("reason").value(reason);
        }
        json.name("related").beginArray();
        for (var range : finding.related()) {
            json.beginObject();
            writeMembers(range, json);
            json.endObject();
        }
        json.endArray();
        writeFixes(finding, json);
        json.endObject();
    }

    private static void writeSubject(FindingSubject subject, JsonWriter json) throws IOException {
        if (!subject.element().isEmpty()) {
            json.name("element").value(subject.element());
        }
        if (subject.isPrinted()) {
            json.name("printed").beginObject();
            json.name("document").value(subject.document());
            json.name("piece").value(subject.piece());
            json.name("place").value(subject.place());
            json.endObject();
        }
    }

    private static void writeFixes(TextFinding finding, JsonWriter json) throws IOException {
        json.name("fixes").beginArray();
        for (var fix : finding.fixes()) {
            json.beginObject();
            json.name("label").value(fix.label());
            writeMembers(fix.range(), json);
            json.name("replacement").value(fix.replacement());
            json.endObject();
        }
        json.endArray();
    }

    private static void writeMembers(TextRange range, JsonWriter json) throws IOException {
        json.name("file").value(Names.file(range.file()));
        json.name("line").value(range.line());
        json.name("column").value(range.column());
        json.name("offset").value(range.offset());
        json.name("length").value(range.length());
    }
}
