package id.jenjang.report.image;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A picture a plan names that cannot be printed. */
public final class UnusablePictureException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** It lies outside the folder of the plan, perhaps by way of a link. */
        OUTSIDE,
        /** Its place is on the net; nothing is fetched. */
        REMOTE,
        /** The plan was not read from files, or the name can be no file's. */
        NO_FOLDER,
        /** The file cannot be read. */
        UNREADABLE,
        /** Too many bytes; details: megabytes, greatest. */
        TOO_LARGE,
        /** Another kind of file. */
        NOT_A_PICTURE,
        /** A drawing of another kind, which Word shows only with a picture beside it. */
        SVG,
        /** Begins as a picture and does not go on as one. */
        DAMAGED,
        /** Too many pixels; details: width, height, greatest millions. */
        TOO_MANY_PIXELS
    }

    private final Reason reason;
    private final List<Integer> details;

    /** A picture with something wrong; the details are named at the reason. */
    public UnusablePictureException(Reason reason, Integer... details) {
        super(reason + " " + Arrays.toString(details));
        this.reason = reason;
        this.details = List.of(details);
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /**
     * What is wrong and what would be right, in words.
     *
     * @param name the picture as the plan names it
     * @param language English gives English, anything else Indonesian
     */
    public String sentence(String name, Locale language) {
        var bundle =
                ResourceBundle.getBundle(
                        "id.jenjang.report.image.messages",
                        language,
                        UnusablePictureException.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        var arguments = new Object[details.size() + 1];
        arguments[0] = name;
        for (int i = 0; i < details.size(); i++) {
            arguments[i + 1] = details.get(i);
        }
        var pattern = bundle.getString("gambar." + reason);
        var locale = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id");
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
