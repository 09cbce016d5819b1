package id.jenjang.dsl.ide.navigate;

import id.jenjang.dsl.TextRange;
import id.jenjang.model.Bernama;

/**
 * A place in a text where the short name of an element stands.
 *
 * @param element the element; never null
 * @param range where its name stands, without anything around it
 * @param kind why it stands there
 */
public record Mention(Bernama element, TextRange range, Kind kind) {

    /** Why a short name stands somewhere. */
    public enum Kind {
        /** The element itself gets its name here. */
        DEFINITION,
        /** Another element refers to it. */
        REFERENCE,
        /** A live value of a narrative names it. */
        LIVE_VALUE
    }
}
