package id.jenjang.cli.internal.print;

import com.google.gson.stream.JsonWriter;

import id.jenjang.report.docx.DocxFigure;
import id.jenjang.report.docx.DocxFigures;
import id.jenjang.report.docx.DocxPlace;
import id.jenjang.report.docx.Provenance;
import id.jenjang.report.docx.TracedFigure;
import id.jenjang.report.tree.Origin;

import java.io.IOException;
import java.io.Writer;

/** Lists the figures of a Word file for scripts. */
public final class OriginJson {

    /** Grows when a member changes its meaning or goes away; new members do not count. */
    private static final int FORM = 1;

    /** Prints the list. */
    public void print(DocxFigures figures, Writer writer) throws IOException {
        var json = new JsonWriter(writer);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("form").value(FORM);
        if (figures.provenance().isPresent()) {
            write(figures.provenance().get(), json);
        }
        json.name("figures").beginArray();
        var printed = figures.printedByTag();
        for (var figure : figures.standing()) {
            write(figure, printed.get(figure.tag()), json);
        }
        json.endArray();
        json.endObject();
        json.flush();
        writer.write("\n");
    }

    private static void write(Provenance provenance, JsonWriter json) throws IOException {
        json.name("document").beginObject();
        json.name("kind").value(provenance.kind());
        json.name("agency").value(provenance.agency());
        json.name("year").value(provenance.year());
        json.name("options").beginObject();
        for (var option : provenance.options().entrySet()) {
            json.name(option.getKey()).value(option.getValue());
        }
        json.endObject();
        json.endObject();
    }

    private static void write(DocxFigure figure, TracedFigure traced, JsonWriter json)
            throws IOException {
        json.beginObject();
        json.name("text").value(figure.text());
        json.name("tag").value(figure.tag());
        if (traced != null) {
            write(traced.origin(), json);
            json.name("printed").beginArray();
            for (var form : traced.forms().stream().distinct().toList()) {
                json.value(form);
            }
            json.endArray();
        }
        write(figure.place(), json);
        json.endObject();
    }

    static void write(Origin origin, JsonWriter json) throws IOException {
        json.name("element").value(origin.element());
        json.name("name").value(origin.name());
        json.name("quantity").value(origin.quantity());
        json.name("formula").value(origin.formula());
    }

    static void write(DocxPlace place, JsonWriter json) throws IOException {
        json.name("section").value(place.number());
        json.name("heading").value(place.heading());
        json.name("table").value(place.caption());
    }
}
