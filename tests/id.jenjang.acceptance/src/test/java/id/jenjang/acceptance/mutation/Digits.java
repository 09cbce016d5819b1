package id.jenjang.acceptance.mutation;

import java.util.Optional;
import java.util.Random;

/** The mistakes people make with a number. */
final class Digits {

    private final Random random;

    Digits(Random random) {
        this.random = random;
    }

    /** One digit is another one. */
    Optional<String> changed(String number) {
        int at = digitAt(number, random.nextInt(count(number)));
        char wrong = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        boolean leading = at == firstDigit(number) && count(number) > 1;
        return Optional.of(put(number, at, leading && wrong == '0' ? '9' : wrong))
                .filter(wrongNumber -> !wrongNumber.equals(number));
    }

    /** Two neighbours change places. */
    Optional<String> swapped(String number) {
        int digits = count(number);
        int start = random.nextInt(Math.max(1, digits));
        for (int i = 0; i < digits - 1; i++) {
            int first = digitAt(number, (start + i) % (digits - 1));
            int second = digitAt(number, (start + i) % (digits - 1) + 1);
            char a = number.charAt(first);
            char b = number.charAt(second);
            if (a != b && !(b == '0' && first == firstDigit(number))) {
                return Optional.of(put(put(number, first, b), second, a));
            }
        }
        return Optional.empty();
    }

    /** The decimal mark stands one place further to the left or right. */
    Optional<String> shifted(String number) {
        int comma = number.indexOf(',');
        if (comma < 0) {
            if (number.equals("0")) {
                return Optional.empty();
            }
            boolean tenfold = random.nextBoolean() || !number.endsWith("0") || number.length() < 2;
            return number.indexOf('.') >= 0
                    ? Optional.empty()
                    : Optional.of(
                            tenfold ? number + "0" : number.substring(0, number.length() - 1));
        }
        String whole = number.substring(0, comma);
        String decimals = number.substring(comma + 1);
        String right = whole + decimals.charAt(0);
        return Optional.of(decimals.length() == 1 ? right : right + "," + decimals.substring(1));
    }

    private static int count(String number) {
        return (int) number.chars().filter(Character::isDigit).count();
    }

    private static int firstDigit(String number) {
        return digitAt(number, 0);
    }

    private static int digitAt(String number, int index) {
        int left = index;
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i)) && left-- == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such digit: " + number + " " + index);
    }

    private static String put(String text, int at, char c) {
        return text.substring(0, at) + c + text.substring(at + 1);
    }
}
