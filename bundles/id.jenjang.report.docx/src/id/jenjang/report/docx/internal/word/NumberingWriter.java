package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.internal.flow.Format;
import id.jenjang.report.docx.internal.flow.ListPlace;
import id.jenjang.report.docx.internal.flow.ListPlace.Kind;
import id.jenjang.report.docx.internal.flow.WordStyle;

import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.Numbering;

import java.util.Collection;
import java.util.List;

/**
 * Writes the numbering part: one definition for headings, one per kind of list, one instance per
 * list.
 */
final class NumberingWriter {

    /** Instance that numbers the headings. */
    static final int HEADINGS = 1;

    private static final List<Kind> LISTS = List.of(Kind.BULLET, Kind.DECIMAL, Kind.ALPHA);
    private static final int LEVELS = 9;
    private static final int STEP = 425;
    private static final String[] HEADING_TEXT = {"", "%1.%2", "%1.%2.%3", "%1.%2.%3.%4"};

    private final String chapter;

    /**
     * @param chapter text of a chapter number with %1 for the number, for example "BAB %1"
     */
    NumberingWriter(String chapter) {
        this.chapter = chapter;
    }

    /** Instance id of a list. */
    static int instance(ListPlace numbering) {
        return HEADINGS + numbering.list();
    }

    Numbering numbering(Collection<ListPlace> lists) {
        var numbering = Wml.FACTORY.createNumbering();
        numbering.getAbstractNum().add(headings());
        for (var kind : LISTS) {
            numbering.getAbstractNum().add(list(kind));
        }
        numbering.getNum().add(num(HEADINGS, 0));
        for (var list : lists) {
            numbering.getNum().add(list.kind() == Kind.HEADING ? chapter(list) : list(list));
        }
        return numbering;
    }

    private Numbering.AbstractNum headings() {
        var definition = definition(0);
        for (var style : WordStyle.values()) {
            if (style.numberedHeading()) {
                definition.getLvl().add(headingLevel(style));
            }
        }
        return definition;
    }

    private Lvl headingLevel(WordStyle style) {
        int level = style.outlineLevel();
        var lvl = level(level, level == 0 ? NumberFormat.UPPER_ROMAN : NumberFormat.DECIMAL);
        var pStyle = Wml.FACTORY.createLvlPStyle();
        pStyle.setVal(style.id());
        lvl.setPStyle(pStyle);
        lvl.setIsLgl(Wml.on(level > 0));
        var suffix = Wml.FACTORY.createLvlSuff();
        suffix.setVal(level == 0 ? "nothing" : "tab");
        lvl.setSuff(suffix);
        lvl.getLvlText().setVal(level == 0 ? chapter : HEADING_TEXT[level]);
        indent(lvl, style.format());
        return lvl;
    }

    private static Numbering.AbstractNum list(Kind kind) {
        var definition = definition(1 + LISTS.indexOf(kind));
        for (int level = 0; level < LEVELS; level++) {
            var lvl = level(level, format(kind));
            lvl.getLvlText().setVal(text(kind, level));
            indent(lvl, WordStyle.LIST.format().indented(STEP * (level + 1), 0, -STEP));
            definition.getLvl().add(lvl);
        }
        return definition;
    }

    private static NumberFormat format(Kind kind) {
        return switch (kind) {
            case BULLET -> NumberFormat.BULLET;
            case DECIMAL -> NumberFormat.DECIMAL;
            case ALPHA -> NumberFormat.LOWER_LETTER;
            case HEADING -> throw new IllegalArgumentException("headings have levels of their own");
        };
    }

    private static String text(Kind kind, int level) {
        return switch (kind) {
            case BULLET -> level % 2 == 0 ? "•" : "–";
            case DECIMAL, ALPHA, HEADING -> "%" + (level + 1) + ".";
        };
    }

    private static Numbering.Num list(ListPlace list) {
        var num = num(instance(list), 1 + LISTS.indexOf(list.kind()));
        num.getLvlOverride().add(restart(list.level(), list.start()));
        return num;
    }

    /**
     * The headings of one chapter. They belong to the automatic numbering of all headings, but the
     * chapter's part of their numbers is written out, since not every word processor knows how to
     * show a Roman number as an Arabic one.
     */
    private Numbering.Num chapter(ListPlace list) {
        var num = num(instance(list), 0);
        var number = list.label().substring(0, Math.max(0, list.label().indexOf('.')));
        for (var style : WordStyle.values()) {
            if (style.numberedHeading() && style.outlineLevel() > 0) {
                var override = Wml.FACTORY.createNumberingNumLvlOverride();
                override.setIlvl(Wml.number(style.outlineLevel()));
                var lvl = headingLevel(style);
                lvl.getLvlText().setVal(HEADING_TEXT[style.outlineLevel()].replace("%1", number));
                override.setLvl(lvl);
                num.getLvlOverride().add(override);
            }
        }
        return num;
    }

    private static Lvl level(int level, NumberFormat format) {
        var lvl = Wml.FACTORY.createLvl();
        lvl.setIlvl(Wml.number(level));
        var start = Wml.FACTORY.createLvlStart();
        start.setVal(Wml.number(1));
        lvl.setStart(start);
        var numFmt = Wml.FACTORY.createNumFmt();
        numFmt.setVal(format);
        lvl.setNumFmt(numFmt);
        lvl.setLvlText(Wml.FACTORY.createLvlLvlText());
        lvl.setLvlJc(Wml.justification(org.docx4j.wml.JcEnumeration.LEFT));
        return lvl;
    }

    private static void indent(Lvl lvl, Format format) {
        lvl.setPPr(Wml.FACTORY.createPPr());
        lvl.getPPr().setInd(ParagraphFormat.indent(format));
    }

    private static Numbering.AbstractNum definition(int id) {
        var definition = Wml.FACTORY.createNumberingAbstractNum();
        definition.setAbstractNumId(Wml.number(id));
        var type = Wml.FACTORY.createNumberingAbstractNumMultiLevelType();
        type.setVal("multilevel");
        definition.setMultiLevelType(type);
        return definition;
    }

    private static Numbering.Num num(int id, int definition) {
        var num = Wml.FACTORY.createNumberingNum();
        num.setNumId(Wml.number(id));
        var reference = Wml.FACTORY.createNumberingNumAbstractNumId();
        reference.setVal(Wml.number(definition));
        num.setAbstractNumId(reference);
        return num;
    }

    private static Numbering.Num.LvlOverride restart(int level, int number) {
        var override = Wml.FACTORY.createNumberingNumLvlOverride();
        override.setIlvl(Wml.number(level));
        var start = Wml.FACTORY.createNumberingNumLvlOverrideStartOverride();
        start.setVal(Wml.number(number));
        override.setStartOverride(start);
        return override;
    }
}
