package id.jenjang.cli.internal;

import id.jenjang.cli.internal.picture.PngPicture;
import id.jenjang.cli.internal.picture.SvgPicture;
import id.jenjang.diagram.Scene;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The forms a picture can be written in; the names are the values of {@code --format}. */
enum PictureFormat {
    SVG {
        @Override
        SafeOutput.Content content(Scene scene, String title, Messages messages) {
            var description = messages.text("picture.description", scene.boxes().size());
            return out ->
                    out.write(
                            SvgPicture.of(scene, title, description)
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

    /**
     * The format of a file.
     *
     * @param wanted the one asked for; null lets the file's ending decide
     * @param output the file; null when the command names it or there is none
     * @throws CommandFailure when the ending is that of something else
     */
    static PictureFormat of(PictureFormat wanted, Path output, Messages messages)
            throws CommandFailure {
        if (wanted != null || output == null) {
            return wanted == null ? SVG : wanted;
        }
        var name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
        for (var format : values()) {
            if (name.endsWith("." + format.ending())) {
                return format;
            }
        }
        throw new CommandFailure(messages.text("picture.ending", output));
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
