package id.jenjang.dsl.internal.format;

import java.util.List;

/**
 * What stands between two neighbouring tokens, white space and comments, read as layout.
 *
 * @param trailing the comments that begin on the line of the token before
 * @param leading the other comments
 * @param line whether there is a line break at all; true at the start of the file
 * @param blank whether a blank line stands right before the token after
 */
record Gap(List<Comment> trailing, List<Comment> leading, boolean line, boolean blank) {}
