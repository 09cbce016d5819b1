package id.jenjang.report.internal.text;

import id.jenjang.report.image.ImageFile;
import id.jenjang.report.image.UnusablePictureException;

/** Finds the pictures a text names. */
@FunctionalInterface
public interface PictureSource {

    /** The picture of a name, relative to the text. */
    ImageFile of(String name) throws UnusablePictureException;
}
