package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.TextRange;

import java.util.List;

/** Ends the making of an edit that cannot be made; {@link PlanEditor} turns it into a result. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EditResult.Reason reason;
    private final transient List<Object> arguments;
    private final transient List<TextRange> places;

    Refusal(EditResult.Reason reason, Object... arguments) {
        this(reason, List.of(), arguments);
    }

    Refusal(EditResult.Reason reason, List<TextRange> places, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
        this.places = places;
    }

    EditResult.Reason reason() {
        return reason;
    }

    List<Object> arguments() {
        return arguments;
    }

    List<TextRange> places() {
        return places;
    }
}
