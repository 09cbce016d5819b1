package id.jenjang.rules.internal.cascade;

/** Who came first with each of many hashes, as a table of plain numbers. */
final class FirstOwners {
    private static final int SMALLEST = 64;

    private long[] hashes = new long[SMALLEST];

    /** One more than the owner; 0 where there is none. */
    private int[] owners = new int[SMALLEST];

    private int count;

    /**
     * The owner of a hash: the one who claimed it first.
     *
     * @param hash well mixed
     * @param claimant from 0
     */
    int claim(long hash, int claimant) {
        int at = place(hash);
        if (owners[at] != 0) {
            return owners[at] - 1;
        }
        hashes[at] = hash;
        owners[at] = claimant + 1;
        count++;
        if (count > owners.length / 2) {
            grow();
        }
        return claimant;
    }

    private int place(long hash) {
        int at = (int) hash & owners.length - 1;
        while (owners[at] != 0 && hashes[at] != hash) {
            at = at + 1 & owners.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldOwners = owners;
        hashes = new long[oldHashes.length * 2];
        owners = new int[oldOwners.length * 2];
        for (int i = 0; i < oldOwners.length; i++) {
            if (oldOwners[i] != 0) {
                int at = place(oldHashes[i]);
                hashes[at] = oldHashes[i];
                owners[at] = oldOwners[i];
            }
        }
    }
}
