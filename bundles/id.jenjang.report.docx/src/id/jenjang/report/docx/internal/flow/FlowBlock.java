package id.jenjang.report.docx.internal.flow;

/** A block as Word and the layout engine know it: a paragraph or a table. */
public sealed interface FlowBlock permits FlowParagraph, FlowTable {}
