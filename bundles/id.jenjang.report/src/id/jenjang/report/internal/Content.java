package id.jenjang.report.internal;

/** Writes one piece of a report: a table with its lead-in, a group of sentences, a figure. */
@FunctionalInterface
public interface Content {

    /** Writes the piece; nothing when the plan has nothing for it and no remark is called for. */
    void write(ReportContext context, ReportWriter out);
}
