package id.jenjang.report.tree;

import id.jenjang.report.image.ImageFile;

/**
 * The agency's emblem, centred, as it stands on a cover.
 *
 * @param file the picture; never null
 * @param alternative text for people who cannot see it; never empty
 */
public record Emblem(ImageFile file, String alternative) implements Block {}
