package id.jenjang.report.docx;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Says in the user's words what is wrong with a Word file, or with the LibreOffice asked for it.
 */
public final class DocxReason {

    private final ResourceBundle bundle;
    private final Locale locale;

    /** Reasons in one language: English for "en", else Indonesian. */
    public DocxReason(Locale locale) {
        this.locale = locale;
        bundle =
                ResourceBundle.getBundle(
                        DocxReason.class.getPackageName() + ".messages",
                        locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                        DocxReason.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The reason as part of a sentence, without a full stop; empty for failures of other kinds. */
    public Optional<String> of(IOException failure) {
        return switch (failure) {
            case OfficeException office -> Optional.of(office(office));
            case UnsafeDocxException unsafe -> Optional.of(word(unsafe));
            default -> Optional.empty();
        };
    }

    private String office(OfficeException office) {
        var reason = office.reason();
        boolean silent = reason == OfficeException.Reason.NO_RESULT && office.detail().isEmpty();
        return text("reason.office." + key(reason) + (silent ? ".silent" : ""), office.detail());
    }

    private String word(UnsafeDocxException unsafe) {
        var part = unsafe.detail().isEmpty() ? "" : " (" + unsafe.detail() + ")";
        return text("reason.word." + key(unsafe.reason())) + part;
    }

    private static String key(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
