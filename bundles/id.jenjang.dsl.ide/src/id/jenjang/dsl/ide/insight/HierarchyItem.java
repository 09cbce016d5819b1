package id.jenjang.dsl.ide.insight;

import id.jenjang.dsl.TextRange;
import id.jenjang.model.Bernama;

/**
 * An element among those that support each other.
 *
 * @param element the element; never null
 * @param label its short name and its name, as far as it has them
 * @param detail how it belongs to the element it was asked for from, such as "mendukung"; its kind
 *     for the element asked for itself
 * @param relation the same for programs
 * @param range the element with all it contains
 * @param selection its short name or, without one, its heading
 */
public record HierarchyItem(
        Bernama element,
        String label,
        String detail,
        Relation relation,
        TextRange range,
        TextRange selection) {

    /** How two elements belong together. */
    public enum Relation {
        /** It is the element that was asked for. */
        ITSELF,
        /** The upper one contains the lower one. */
        PART,
        /** The lower one supports the upper one: mendukung, didukung. */
        SUPPORT,
        /** The lower plan follows the upper one: a Renstra its RPJMD. */
        PLAN,
        /** The lower one, a unit or official, answers for the upper one. */
        RESPONSIBLE
    }
}
