package id.jenjang.cli.internal;

import id.jenjang.cli.internal.picture.PngPicture;
import id.jenjang.diagram.Scene;
import id.jenjang.dsl.ide.guard.SafeOutput;
import id.jenjang.report.picture.SvgPicture;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The forms a picture can be written in; the names are the values of {@code --format}. */
enum PictureFormat {
    SVG {
        @Override
        SafeOutput.Content content(Scene scene, String title, Messages messages) {
            var description = messages.text("picture.description");
            return out ->
                    out.write(
                            SvgPicture.of(scene, title, description, messages.locale())
                                    .getBytes(StandardCharsets.UTF_8));
        }
    },

    PNG {
        @Override
        SafeOutput.Content content(Scene scene, String title, Messages messages)
                throws CommandFailure {
            var picture = new PngPicture(scene);
            if (!picture.isReadable()) {
                throw new CommandFailure(messages.text("picture.too-large"));
            }
            return picture::writeTo;
        }
    };

    private static final Set<String> PICTURES =
            Set.of("svg", "png", "jpg", "jpeg", "gif", "webp", "pdf");

    /**
     * The format of a file.
     *
     * @param wanted the one asked for; null lets the file's ending decide
     * @param output the file; null when the command names it or there is none
     * @throws CommandFailure when the ending is that of something else; a format that was asked for
     *     may have any ending but that of another kind of picture
     */
    static PictureFormat of(PictureFormat wanted, Path output, Messages messages)
            throws CommandFailure {
        if (output == null) {
            return wanted == null ? SVG : wanted;
        }
        var name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        var given = name.substring(name.lastIndexOf('.') + 1);
        if (wanted == null) {
            return Stream.of(values())
                    .filter(format -> name.endsWith("." + format.ending()))
                    .findFirst()
                    .orElseThrow(() -> new CommandFailure(messages.text("picture.ending", output)));
        }
        if (PICTURES.contains(given) && !given.equals(wanted.ending())) {
            throw new CommandFailure(
                    messages.text("picture.other", output, given, wanted.ending()));
        }
        return wanted;
    }

    /** Ending of its files, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The file of a picture.
     *
     * @param scene what is drawn
     * @param title what it is called
     * @throws CommandFailure when it cannot be drawn in this form
     */
    abstract SafeOutput.Content content(Scene scene, String title, Messages messages)
            throws CommandFailure;
}
