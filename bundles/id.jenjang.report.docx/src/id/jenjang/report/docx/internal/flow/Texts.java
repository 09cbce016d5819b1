package id.jenjang.report.docx.internal.flow;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words a rendered document needs beyond its tree, in the document's language. */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    /** Words in a language. */
    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "id.jenjang.report.docx.messages",
                        locale,
                        Texts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Number of a chapter, for example "BAB II". */
    public String chapter(String number) {
        return format("chapter", number);
    }

    /** What an empty generated list says. */
    public String emptyList() {
        return bundle.getString("emptyList");
    }

    /** Right-hand text of a page header, for example "LKjIP Tahun 2023". */
    public String headerTitle(String subject, int year) {
        return format("headerTitle", subject, String.valueOf(year));
    }

    /** What an area says in which nobody has written. */
    public String areaPrompt(String title) {
        return format("areaPrompt", title);
    }

    /** Whether a text is the prompt of an area, whatever it belongs to. */
    public boolean isAreaPrompt(String text) {
        var around = areaPrompt("\0").split("\0");
        return text.startsWith(around[0]) && text.endsWith(around[1]);
    }

    /** The name an area shows when somebody writes in it. */
    public String areaName(String title) {
        return format("areaName", title);
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
