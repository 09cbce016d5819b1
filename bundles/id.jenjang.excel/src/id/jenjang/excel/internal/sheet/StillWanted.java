package id.jenjang.excel.internal.sheet;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Ends the reading of a spreadsheet when nobody needs it any more.
 *
 * @param question whether somebody does
 */
public record StillWanted(BooleanSupplier question) {

    /**
     * Goes on, or not.
     *
     * @throws CancellationException when nobody needs it any more
     */
    public void orGiveUp() {
        if (!question.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
