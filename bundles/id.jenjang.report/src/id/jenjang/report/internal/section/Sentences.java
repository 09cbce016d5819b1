package id.jenjang.report.internal.section;

import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;

import java.util.List;

/** Paragraphs of wording that need no figures of their own. */
public record Sentences(List<String> keys) implements Content {

    /** Paragraphs of the given keys. */
    public Sentences(String... keys) {
        this(List.of(keys));
    }

    @Override
    public void write(ReportContext context, ReportWriter out) {
        keys.forEach(key -> out.add(context.wording().paragraph(key)));
    }
}
