package id.jenjang.dsl.ide.internal.complete;

import java.util.Comparator;

/** Names in the order people expect: IKU2 before IKU10. */
final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int iEnd = digits(one, i);
            int jEnd = digits(other, j);
            if (iEnd > i && jEnd > j) {
                int byLength = Integer.compare(iEnd - i, jEnd - j);
                int byNumber =
                        byLength != 0
                                ? byLength
                                : one.substring(i, iEnd).compareTo(other.substring(j, jEnd));
                if (byNumber != 0) {
                    return byNumber;
                }
                i = iEnd;
                j = jEnd;
            } else if (one.charAt(i) != other.charAt(j)) {
                return Character.compare(one.charAt(i), other.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
