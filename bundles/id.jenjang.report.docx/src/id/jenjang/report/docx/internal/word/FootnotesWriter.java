package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.internal.flow.FlowParagraph;
import id.jenjang.report.docx.internal.flow.WordStyle;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.P;
import org.docx4j.wml.STFtnEdn;

import java.util.List;

/**
 * Writes the footnotes part: the lines that part notes from text, and the notes. A document without
 * notes has no such part.
 */
final class FootnotesWriter {

    private static final int SEPARATOR = -1;
    private static final int CONTINUATION = 0;

    private final SpanWriter spans;
    private final Relations relations;

    /**
     * @param spans writes the text of notes
     * @param relations what the notes refer to
     */
    FootnotesWriter(SpanWriter spans, Relations relations) {
        this.spans = spans;
        this.relations = relations;
    }

    void add(List<FlowParagraph> notes, MainDocumentPart main, String language)
            throws Docx4JException {
        if (notes.isEmpty()) {
            return;
        }
        var all = Wml.FACTORY.createCTFootnotes();
        var line = Wml.FACTORY.createRSeparator(Wml.FACTORY.createRSeparator());
        all.getFootnote().add(parting(SEPARATOR, STFtnEdn.SEPARATOR, line));
        var longLine =
                Wml.FACTORY.createRContinuationSeparator(
                        Wml.FACTORY.createRContinuationSeparator());
        all.getFootnote().add(parting(CONTINUATION, STFtnEdn.CONTINUATION_SEPARATOR, longLine));
        for (int i = 0; i < notes.size(); i++) {
            var note = note(i + 1);
            var paragraph = new ParagraphWriter(spans).write(notes.get(i), 0);
            paragraph.getContent().addFirst(SpanWriter.noteNumber());
            note.getContent().add(paragraph);
            all.getFootnote().add(note);
        }
        var part = new FootnotesPart();
        part.setJaxbElement(all);
        main.addTargetPart(part);
        relations.addTo(part, language);
        nameLines(main);
    }

    private static CTFtnEdn parting(int id, STFtnEdn type, Object line) {
        var run = Wml.FACTORY.createR();
        run.getContent().add(line);
        P paragraph = Wml.FACTORY.createP();
        paragraph.setPPr(Wml.FACTORY.createPPr());
        var style = Wml.FACTORY.createPPrBasePStyle();
        style.setVal(WordStyle.FOOTNOTE.id());
        paragraph.getPPr().setPStyle(style);
        paragraph.getContent().add(run);
        var note = note(id);
        note.setType(type);
        note.getContent().add(paragraph);
        return note;
    }

    private static CTFtnEdn note(int id) {
        var note = Wml.FACTORY.createCTFtnEdn();
        note.setId(Wml.number(id));
        return note;
    }

    private static void nameLines(MainDocumentPart main) {
        var lines = Wml.FACTORY.createCTFtnDocProps();
        for (int id : new int[] {SEPARATOR, CONTINUATION}) {
            var line = Wml.FACTORY.createCTFtnEdnSepRef();
            line.setId(Wml.number(id));
            lines.getFootnote().add(line);
        }
        main.getDocumentSettingsPart().getJaxbElement().setFootnotePr(lines);
    }
}
