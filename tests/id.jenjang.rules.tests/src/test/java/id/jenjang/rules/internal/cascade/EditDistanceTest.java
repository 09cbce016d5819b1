package id.jenjang.rules.internal.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

class EditDistanceTest {
    private static final int WORDS = 3_000;

    /** Words of few letters have many neighbours in common. */
    @Test
    void hashesOfTheNeighbourhoodAreEqualWhereTheWordsAre() {
        var random = new Random(1);
        Map<String, Long> hashes = new HashMap<>();
        Map<Long, String> words = new HashMap<>();
        for (int i = 0; i < WORDS; i++) {
            var word = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                word.append((char) ('a' + random.nextInt(3)));
            }
            var left = new LinkedHashSet<>(neighbourhood(word.toString())).iterator();
            for (long hash : EditDistance.deletionNeighbourhood(word.toString())) {
                var variant = left.next();
                assertEquals(hash, hashes.computeIfAbsent(variant, each -> hash), variant);
                assertEquals(variant, words.computeIfAbsent(hash, each -> variant));
            }
            assertEquals(false, left.hasNext(), word::toString);
        }
    }

    private static Set<String> neighbourhood(String word) {
        Set<String> result = new LinkedHashSet<>();
        result.add(word);
        for (int i = 0; i < word.length(); i++) {
            result.add(word.substring(0, i) + word.substring(i + 1));
        }
        return result;
    }

    @Test
    void whoComesFirstWithAHashOwnsIt() {
        var random = new Random(2);
        var owners = new FirstOwners();
        Map<Long, Integer> expected = new HashMap<>();
        for (int claimant = 0; claimant < WORDS; claimant++) {
            long hash = random.nextInt(WORDS) * 0x9E3779B97F4A7C15L;
            Integer before = expected.putIfAbsent(hash, claimant);
            assertEquals(before == null ? claimant : before, owners.claim(hash, claimant));
        }
    }
}
