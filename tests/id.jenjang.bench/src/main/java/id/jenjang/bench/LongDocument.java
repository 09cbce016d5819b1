package id.jenjang.bench;

import id.jenjang.dsl.PlanLoadException;
import id.jenjang.report.docx.DocxWriter;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.PageSetup;
import id.jenjang.report.tree.Section;
import id.jenjang.report.tree.Table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * A document of many pages: one report with its chapters and appendices repeated. Run as a program
 * it prints longer and longer ones and writes a row about each.
 */
final class LongDocument {

    /** Heap of the process. */
    static final int HEAP_MEGABYTES = 512;

    /** Runs that are counted. */
    static final int RUNS = 7;

    private static final int WARM_UP = 5;
    private static final int[] COPIES = {1, 4, 8, 16};

    /** The cover, and the front matter with the lists that name everything in the document. */
    private static final int FRONT_SECTIONS = 2;

    private static final Pattern PAGE =
            Pattern.compile("PAGEREF .{1,200}?<w:t[^>]*>(\\d+)</w:t>", Pattern.DOTALL);

    private LongDocument() {}

    /** Writes the rows to standard output. */
    public static void main(String[] args) throws PlanLoadException, IOException {
        var report = Example.lkjip();
        for (int copies : COPIES) {
            System.out.println(row(repeated(report, copies)));
        }
    }

    private static String row(Document document) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            print(document);
        }
        var millis = new ArrayList<Double>();
        byte[] file = {};
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            file = print(document);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        millis.sort(null);
        double middle = millis.get(RUNS / 2);
        int pages = lastPage(file);
        return String.format(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.2f |",
                pages,
                middle,
                millis.getFirst(),
                middle / pages);
    }

    private static byte[] print(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(document, out);
        return out.toByteArray();
    }

    /** The highest page number its contents name. */
    private static int lastPage(byte[] file) throws IOException {
        int last = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    var pages =
                            PAGE.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    while (pages.find()) {
                        last = Math.max(last, Integer.parseInt(pages.group(1)));
                    }
                }
            }
        }
        return last;
    }

    /** The report with what follows its front matter that many times. */
    static Document repeated(Document report, int copies) {
        var sections = new ArrayList<>(report.sections());
        var body = report.sections().subList(FRONT_SECTIONS, report.sections().size());
        for (int copy = 2; copy <= copies; copy++) {
            for (var section : body) {
                sections.add(again(section, "_" + copy));
            }
        }
        return new Document(report.info(), sections, report.fields());
    }

    private static Section again(Section section, String suffix) {
        var setup = section.setup();
        var running =
                new PageSetup(
                        setup.size(),
                        setup.orientation(),
                        setup.numbering(),
                        false,
                        setup.header());
        List<Block> blocks = section.blocks().stream().map(each -> again(each, suffix)).toList();
        return new Section(running, blocks);
    }

    /** Bookmarks are named once in a document. */
    private static Block again(Block block, String suffix) {
        return switch (block) {
            case Heading h -> new Heading(h.level(), h.number(), h.text(), h.anchor() + suffix);
            case Table t ->
                    new Table(
                            again(t.caption(), suffix),
                            t.columns(),
                            t.header(),
                            t.body(),
                            t.ruled());
            case Figure f -> new Figure(again(f.caption(), suffix), f.picture(), f.alternative());
            default -> block;
        };
    }

    private static Caption again(Caption caption, String suffix) {
        return caption == null
                ? null
                : new Caption(
                        caption.kind(),
                        caption.number(),
                        caption.text(),
                        caption.anchor() + suffix);
    }
}
