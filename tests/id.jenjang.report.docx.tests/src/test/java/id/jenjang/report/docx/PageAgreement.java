package id.jenjang.report.docx;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares the page numbers printed in contents and lists with the pages another program really put
 * the places on.
 */
final class PageAgreement {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?:[ivxlc]+|[0-9]+)");
    private static final Pattern ENTRY_LINE =
            Pattern.compile("\\.{5,} *[ivxlc0-9]+ *$", Pattern.MULTILINE);

    private final List<String> pages;

    PageAgreement(List<String> pages) {
        this.pages = pages;
    }

    /** Entries whose number is wrong, as "entry: printed, really". */
    List<String> differences(DocxFile file) {
        var differences = new ArrayList<String>();
        for (var link : Xml.all(Xml.parse(file.document()), "w:hyperlink")) {
            var texts = Xml.all(link, "w:t").stream().map(Element::getTextContent).toList();
            var printed = texts.getLast();
            var entry = squeezed(String.join("", texts.subList(0, texts.size() - 1)));
            var really =
                    pages.stream()
                            .filter(p -> squeezed(p).contains(entry))
                            .filter(p -> !isContents(p) || squeezed(firstLines(p)).contains(entry))
                            .map(PageAgreement::number)
                            .toList();
            if (!really.contains(printed)) {
                differences.add(entry + ": " + printed + ", " + really);
            }
        }
        return differences;
    }

    private static boolean isContents(String page) {
        return ENTRY_LINE.matcher(page).results().count() > 1;
    }

    private static String firstLines(String page) {
        var lines = page.lines().filter(l -> !l.isBlank()).toList();
        return String.join("", lines.subList(0, Math.min(2, lines.size())));
    }

    private static String number(String page) {
        var last =
                page.lines().map(String::strip).filter(l -> !l.isEmpty()).reduce("", (a, b) -> b);
        return PAGE_NUMBER.matcher(last).matches() ? last : "";
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u200b]+", "").toLowerCase(Locale.ROOT);
    }
}
