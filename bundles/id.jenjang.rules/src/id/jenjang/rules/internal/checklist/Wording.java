package id.jenjang.rules.internal.checklist;

import id.jenjang.rules.Place;
import id.jenjang.rules.internal.text.Label;
import id.jenjang.rules.internal.text.Messages;

import org.eclipse.emf.ecore.EObject;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sentences of the evidence in one language. */
public final class Wording {
    private static final String BASE_NAME = "id.jenjang.rules.checklist.messages";

    /** More names or places than this say nothing to a reader. */
    private static final int MOST = 5;

    private final Messages messages;
    private final DateTimeFormatter day;

    private Wording(Messages messages, Locale language) {
        this.messages = messages;
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", language);
    }

    /** English for the language "en", Indonesian for any other. */
    public static Wording of(Locale locale) {
        boolean english = locale != null && "en".equals(locale.getLanguage());
        return new Wording(
                Messages.of(locale, BASE_NAME), english ? Locale.ENGLISH : Locale.of("id"));
    }

    /** A day in words. */
    String day(LocalDate date) {
        return day.format(date);
    }

    /** A sentence with its arguments put in. */
    public String text(String key, Object... arguments) {
        return messages.format(key, arguments);
    }

    /** Words to be put into a sentence. */
    String words(String key, Object... arguments) {
        return messages.phrase(key, arguments);
    }

    /** The elements by id or name, the first few and how many more there are. */
    String names(List<? extends EObject> elements) {
        String first =
                elements.stream().limit(MOST).map(Label::of).collect(Collectors.joining(", "));
        int rest = elements.size() - MOST;
        return rest > 0 ? first + " " + words("lainnya", rest) : first;
    }

    /** Where the first few of the elements stand. */
    static List<Place> places(List<? extends EObject> elements) {
        return elements.stream().limit(MOST).<Place>map(Place::of).toList();
    }
}
