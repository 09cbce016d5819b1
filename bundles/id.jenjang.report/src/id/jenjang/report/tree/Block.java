package id.jenjang.report.tree;

/** A block of a document. */
public sealed interface Block
        permits Heading,
                Paragraph,
                ListBlock,
                Table,
                Figure,
                Contents,
                SignatureBlock,
                Letterhead,
                Emblem,
                FreeArea,
                PageBreak {}
