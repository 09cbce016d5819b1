package id.jenjang.dsl.ide.merge;

/** What shall stand where both sides changed the same lines. */
public enum Choice {
    /** What stands here. */
    MINE,
    /** What the others wrote. */
    THEIRS,
    /** What both came from. */
    BASE,
    /** What stands here, and what the others wrote behind it. */
    BOTH
}
