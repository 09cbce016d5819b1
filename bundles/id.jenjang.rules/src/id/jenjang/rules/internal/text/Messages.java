package id.jenjang.rules.internal.text;

import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Nilai;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of the rules in one language. Numbers print the Indonesian way in every language,
 * as plans do.
 */
public final class Messages {
    private static final String BASE_NAME = "id.jenjang.rules.messages";
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** English for the language "en", Indonesian for any other; null means Indonesian. */
    public static Messages of(Locale locale) {
        return of(locale, BASE_NAME);
    }

    /** The same from the bundle {@code messages} in the package of a class, of any room. */
    public static Messages of(Locale locale, Class<?> home) {
        return of(locale, home.getPackageName() + ".messages", home);
    }

    /** The same from another bundle of this room, by its base name. */
    public static Messages of(Locale locale, String baseName) {
        return of(locale, baseName, Messages.class);
    }

    private static Messages of(Locale locale, String baseName, Class<?> room) {
        boolean english = locale != null && "en".equals(locale.getLanguage());
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        Locale wanted = english ? Locale.ENGLISH : Locale.ROOT;
        return new Messages(
                ResourceBundle.getBundle(baseName, wanted, room.getClassLoader(), control));
    }

    /** The text as written. */
    public String text(String key) {
        return bundle.getString(key);
    }

    /** The text with its arguments put in, see {@code FindingDraft.report}. */
    public String format(String key, Object... arguments) {
        return capitalized(phrase(key, arguments));
    }

    /** The same for words within a sentence: the first letter stays as written. */
    public String phrase(String key, Object... arguments) {
        Object[] printed = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            printed[i] = print(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(printed);
    }

    /** A sentence may begin with an element, whose keyword is written small. */
    private static String capitalized(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String print(Object argument) {
        return switch (argument) {
            case null -> "-";
            case BigDecimal number -> FormatAngka.angka(number);
            case Nilai value -> ValueText.of(value);
            case EObject element -> Label.of(element);
            default -> argument.toString();
        };
    }
}
