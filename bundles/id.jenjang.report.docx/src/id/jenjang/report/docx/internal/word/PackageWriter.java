package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.DocxOptions;
import id.jenjang.report.docx.internal.flow.FlowBlock;
import id.jenjang.report.docx.internal.flow.FlowParagraph;
import id.jenjang.report.docx.internal.flow.FlowSection;
import id.jenjang.report.docx.internal.flow.FlowTable;
import id.jenjang.report.docx.internal.flow.ListPlace;
import id.jenjang.report.docx.internal.flow.Texts;
import id.jenjang.report.docx.internal.layout.PageNumbers;
import id.jenjang.report.docx.internal.trace.Trace;
import id.jenjang.report.text.PlainText;
import id.jenjang.report.tree.DocumentInfo;

import org.docx4j.Docx4jProperties;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.P;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Puts a Word package together from laid-out sections. */
public final class PackageWriter {

    private final DocumentInfo info;
    private final List<FlowSection> sections;
    private final Texts texts;
    private final DocxOptions options;
    private final PageNumbers pages;
    private final Ids ids = new Ids();
    private final Trace trace = new Trace();
    private final Relations relations = new Relations();
    private final SpanWriter spans;
    private final ParagraphWriter paragraphs;
    private final TableWriter tables;

    /**
     * @param info document properties
     * @param sections content
     * @param pages page numbers for contents
     * @param options what the file gets beyond the document
     */
    public PackageWriter(
            DocumentInfo info, List<FlowSection> sections, PageNumbers pages, DocxOptions options) {
        this.info = info;
        this.sections = sections;
        this.options = options;
        this.pages = pages;
        this.texts = new Texts(Locale.forLanguageTag(info.language()));
        this.spans = new SpanWriter(ids, pages, trace, relations);
        this.paragraphs = new ParagraphWriter(spans);
        this.tables = new TableWriter(paragraphs);
    }

    /**
     * Writes the package; the stream stays open.
     *
     * @throws Docx4JException when writing fails; the cause of an input/output error is its root
     *     cause
     */
    public void write(OutputStream out) throws Docx4JException {
        // Neither a comment naming library, Java and system, nor indentation that doubles the file.
        Docx4jProperties.setProperty("docx4j.jaxb.marshal.suppressVersionComment", true);
        Docx4jProperties.setProperty("docx4j.jaxb.formatted.output", false);
        var pack = new WordprocessingMLPackage();
        var main = new MainDocumentPart(new PartName("/word/document.xml"));
        pack.addTargetPart(main);
        addDefinitions(main);
        var document = Wml.FACTORY.createDocument();
        document.setBody(Wml.FACTORY.createBody());
        document.setIgnorable(FigureWriter.IGNORABLE);
        main.setJaxbElement(document);
        for (int i = 0; i < sections.size(); i++) {
            section(main, i);
        }
        TracePart.add(main, options.provenance(), sections, trace);
        var inNotes = new Relations();
        new FootnotesWriter(new SpanWriter(ids, pages, trace, inNotes), inNotes)
                .add(relations.notes(), main, info.language());
        relations.addTo(main, info.language());
        pack.addTargetPart(properties());
        new Save(pack, new PinnedPartStore()).save(out);
    }

    private void addDefinitions(MainDocumentPart main) throws InvalidFormatException {
        var styles = new StyleDefinitionsPart();
        styles.setJaxbElement(new StylesWriter(info.language()).styles());
        main.addTargetPart(styles);
        var numbering = new NumberingDefinitionsPart();
        numbering.setJaxbElement(new NumberingWriter(texts.chapter("%1")).numbering(lists()));
        main.addTargetPart(numbering);
        var settings = new DocumentSettingsPart();
        settings.setJaxbElement(SettingsWriter.settings(info.language()));
        main.addTargetPart(settings);
    }

    private void section(MainDocumentPart main, int index) throws InvalidFormatException {
        var section = sections.get(index);
        var body = main.getJaxbElement().getBody();
        int width = section.paper().textWidth();
        for (FlowBlock block : section.blocks()) {
            body.getContent()
                    .add(
                            switch (block) {
                                case FlowParagraph p -> paragraphs.write(p, width);
                                case FlowTable t -> tables.write(t);
                            });
        }
        var title = PlainText.of(texts.headerTitle(info.subject(), info.year()));
        var margins = new MarginWriter(spans, title, info.year());
        var header = new HeaderPart(new PartName("/word/header" + (index + 1) + ".xml"));
        header.setJaxbElement(margins.header(section));
        var footer = new FooterPart(new PartName("/word/footer" + (index + 1) + ".xml"));
        footer.setJaxbElement(margins.footer(section));
        var properties =
                SectionWriter.properties(
                        section,
                        main.addTargetPart(header).getId(),
                        main.addTargetPart(footer).getId());
        if (index == sections.size() - 1) {
            body.setSectPr(properties);
        } else {
            ((P) body.getContent().getLast()).getPPr().setSectPr(properties);
        }
    }

    private Collection<ListPlace> lists() {
        Map<Integer, ListPlace> lists = new TreeMap<>();
        sections.forEach(s -> collectLists(s.blocks(), lists));
        return lists.values();
    }

    private static void collectLists(List<FlowBlock> blocks, Map<Integer, ListPlace> lists) {
        for (var block : blocks) {
            switch (block) {
                case FlowParagraph p -> {
                    if (p.numbering() != null) {
                        lists.putIfAbsent(p.numbering().list(), p.numbering());
                    }
                }
                case FlowTable t ->
                        t.rows()
                                .forEach(
                                        r ->
                                                r.cells()
                                                        .forEach(
                                                                c ->
                                                                        collectLists(
                                                                                c.content(),
                                                                                lists)));
            }
        }
    }

    private DocPropsCorePart properties() throws InvalidFormatException {
        var elements = new org.docx4j.docProps.core.dc.elements.ObjectFactory();
        var core = new org.docx4j.docProps.core.ObjectFactory().createCoreProperties();
        core.setTitle(elements.createTitle(literal(info.title())));
        core.setSubject(literal(info.subject()));
        core.setCreator(literal(info.agency()));
        core.setLanguage(literal(info.language()));
        var part = new DocPropsCorePart();
        part.setJaxbElement(core);
        return part;
    }

    private static SimpleLiteral literal(String text) {
        var literal = new SimpleLiteral();
        literal.getContent().add(PlainText.of(text));
        return literal;
    }
}
