package id.jenjang.report.html.internal;

import java.util.Locale;

/**
 * The form by which a reader filters the findings. It stays hidden until the script shows it, so
 * that a page without scripts offers nothing that does not work.
 */
final class FindingFilter {

    private final Markup out;
    private final Texts texts;
    private final Findings findings;
    private boolean written;

    FindingFilter(Page page) {
        this.out = page.out();
        this.texts = page.texts();
        this.findings = page.findings();
    }

    /** Writes the form before the first table of findings. */
    void write() {
        if (written) {
            return;
        }
        written = true;
        out.block(
                "form", "class", "filter", "hidden", "", "aria-label", texts.text("filter.title"));
        out.block("fieldset").open("legend").text(texts.text("filter.level")).close();
        choice("", texts.text("filter.all"), true);
        findings.levels().forEach(level -> choice(level, capital(level), false));
        out.closeBlock();
        out.block("label").text(texts.text("filter.search")).text(" ");
        out.single("input", "type", "search", "name", "kata", "autocomplete", "off").close();
        // The two places are filled by the script.
        var count = texts.text("filter.count", "{0}", "{1}");
        out.block("output", "data-text", count).close();
        out.closeBlock();
    }

    private void choice(String value, String shown, boolean chosen) {
        out.block("label");
        out.single(
                "input",
                "type",
                "radio",
                "name",
                "tingkat",
                "value",
                value,
                "checked",
                chosen ? "" : null);
        out.text(" " + shown).close();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
