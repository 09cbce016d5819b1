package id.jenjang.dsl.format;

import java.util.List;
import java.util.Random;

/** Writes the words of a text in a layout no author would choose, with comments between them. */
final class Scrambler {

    private static final List<String> SPACES =
            List.of(
                    " ",
                    " ",
                    " ",
                    "  ",
                    "\t",
                    "\n",
                    "\n    ",
                    "\n\n",
                    "\n \n\t\n",
                    "\r\n",
                    "\u00A0");

    private final Random random;
    private final int commentsInHundred;
    private int comments;

    Scrambler(long seed, int commentsInHundred) {
        random = new Random(seed);
        this.commentsInHundred = commentsInHundred;
    }

    String scramble(List<String> words) {
        var text = new StringBuilder(gap());
        for (String word : words) {
            text.append(word).append(word.startsWith("//") ? "\n" : "").append(gap());
        }
        return text.toString();
    }

    private String gap() {
        var gap = new StringBuilder(space());
        while (random.nextInt(100) < commentsInHundred) {
            gap.append(comment()).append(random.nextInt(3) == 0 ? space() : " ");
        }
        return gap.toString();
    }

    private String space() {
        return SPACES.get(random.nextInt(SPACES.size()));
    }

    private String comment() {
        comments++;
        return switch (random.nextInt(4)) {
            case 0 -> "// catatan " + comments + "\n";
            case 1 -> "/* catatan " + comments + " */";
            case 2 -> "/* catatan\n     baris kedua " + comments + "\n*/";
            default -> "\n// catatan \"" + comments + " { \n";
        };
    }
}
