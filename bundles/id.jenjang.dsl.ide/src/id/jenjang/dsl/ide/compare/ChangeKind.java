package id.jenjang.dsl.ide.compare;

/** What became of an element; several may be true of one. */
public enum ChangeKind {
    /** Only the later plan has it. */
    ADDED,
    /** Only the earlier plan has it. */
    REMOVED,
    /** It lies in another element. */
    MOVED,
    /** It has another name. */
    RENAMED,
    /** Something it holds is different. */
    CHANGED
}
