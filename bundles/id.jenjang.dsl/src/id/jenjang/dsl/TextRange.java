package id.jenjang.dsl;

import java.nio.file.Path;

/**
 * A stretch of a source file.
 *
 * @param file the file as it was named when loading
 * @param offset first character, counted in UTF-16 units from 0
 * @param length number of characters; 0 for a point
 * @param line line of the first character, from 1
 * @param column column of the first character, from 1
 */
public record TextRange(Path file, int offset, int length, int line, int column) {}
