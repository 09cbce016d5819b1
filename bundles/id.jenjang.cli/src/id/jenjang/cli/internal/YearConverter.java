package id.jenjang.cli.internal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.Year;

/** Reads a year of four digits; 20233 is a slip of the finger, not a year. */
final class YearConverter implements ITypeConverter<Year> {

    private static final int DIGITS = 4;

    @Override
    public Year convert(String word) {
        if (word.length() != DIGITS || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new TypeConversionException(word);
        }
        return Year.of(Integer.parseInt(word));
    }
}
