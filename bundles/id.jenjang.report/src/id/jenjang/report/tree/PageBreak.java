package id.jenjang.report.tree;

/** The next block begins on a new page. */
public record PageBreak() implements Block {}
