package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.internal.flow.Format;

import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;

/**
 * Writes measures as paragraph and run properties: all of them for a style, only the differences
 * for a paragraph.
 */
final class ParagraphFormat {

    private ParagraphFormat() {}

    /** Puts a style's measures into its paragraph properties. */
    static void define(PPrBase target, Format format) {
        target.setKeepNext(Wml.on(format.keepNext()));
        target.setKeepLines(Wml.on(format.keepLines()));
        target.setPageBreakBefore(Wml.on(format.pageBreak()));
        target.setWidowControl(Wml.on(true));
        target.setSpacing(spacing(format));
        target.setInd(indent(format));
        target.setJc(Wml.justification(align(format.align())));
    }

    /** Puts in what differs from the style. */
    static void override(PPrBase target, Format format, Format style) {
        if (format.keepNext() != style.keepNext()) {
            target.setKeepNext(format.keepNext() ? Wml.on(true) : Wml.off());
        }
        if (format.keepLines() != style.keepLines()) {
            target.setKeepLines(format.keepLines() ? Wml.on(true) : Wml.off());
        }
        if (format.pageBreak() != style.pageBreak()) {
            target.setPageBreakBefore(format.pageBreak() ? Wml.on(true) : Wml.off());
        }
        if (format.before() != style.before() || format.after() != style.after()) {
            target.setSpacing(spacing(format));
        }
        if (format.left() != style.left()
                || format.right() != style.right()
                || format.first() != style.first()) {
            target.setInd(indent(format));
        }
        if (format.align() != style.align()) {
            target.setJc(Wml.justification(align(format.align())));
        }
    }

    /** Puts a style's character measures into run properties. */
    static RPr characters(Format format) {
        var properties = Wml.FACTORY.createRPr();
        properties.setB(Wml.on(format.bold()));
        properties.setI(Wml.on(format.italic()));
        properties.setSz(Wml.halfPoints(format.size()));
        properties.setSzCs(Wml.halfPoints(format.size()));
        return properties;
    }

    static PPrBase.Spacing spacing(Format format) {
        var spacing = Wml.FACTORY.createPPrBaseSpacing();
        spacing.setBefore(Wml.number(format.before()));
        spacing.setAfter(Wml.number(format.after()));
        spacing.setLine(Wml.number(format.line() > 0 ? format.line() : 240));
        spacing.setLineRule(format.line() > 0 ? STLineSpacingRule.EXACT : STLineSpacingRule.AUTO);
        return spacing;
    }

    static PPrBase.Ind indent(Format format) {
        var indent = Wml.FACTORY.createPPrBaseInd();
        indent.setLeft(Wml.number(format.left()));
        indent.setRight(Wml.number(format.right()));
        if (format.first() < 0) {
            indent.setHanging(Wml.number(-format.first()));
        } else {
            indent.setFirstLine(Wml.number(format.first()));
        }
        return indent;
    }

    static JcEnumeration align(Format.Align align) {
        return switch (align) {
            case LEFT -> JcEnumeration.LEFT;
            case CENTER -> JcEnumeration.CENTER;
            case RIGHT -> JcEnumeration.RIGHT;
            case JUSTIFY -> JcEnumeration.BOTH;
        };
    }
}
