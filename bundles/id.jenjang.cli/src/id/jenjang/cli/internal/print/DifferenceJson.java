package id.jenjang.cli.internal.print;

import com.google.gson.stream.JsonWriter;

import id.jenjang.report.docx.FigureDifference;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Tells scripts which figures of a Word file no longer agree with the plan. */
public final class DifferenceJson {

    /** Grows when a member changes its meaning or goes away; new members do not count. */
    private static final int FORM = 1;

    /** Prints the differences. */
    public void print(List<FigureDifference> differences, Writer writer) throws IOException {
        var json = new JsonWriter(writer);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("form").value(FORM);
        json.name("differences").beginArray();
        for (var difference : differences) {
            json.beginObject();
            json.name("kind").value(difference.kind().name().toLowerCase(Locale.ROOT));
            json.name("file").value(difference.inFile());
            json.name("plan").value(difference.inPlan());
            json.name("tag").value(difference.tag());
            OriginJson.write(difference.origin(), json);
            OriginJson.write(difference.place(), json);
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.flush();
        writer.write("\n");
    }
}
