package io.clientele.identity.match;

import io.clientele.identity.match.Records.Part;
import java.util.Arrays;

/**
 * Records that say nothing of a person but a mailbox, as those of a newsletter do: they belong to the one who has that
 * mailbox, if there is one; where several people share it, or an office has it, they belong to nobody. Immutable.
 */
final class BareMailboxes {
    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;

    private final Records records;
    private final Column mailboxes;

    BareMailboxes(Records records) {
        this.records = records;
        this.mailboxes = records.column(Part.EMAIL);
    }

    /** Whether two records have a mailbox in common, and one of them says nothing else of a person. */
    boolean bind(int a, int b) {
        return mailboxes.has(a)
                && mailboxes.code(a) == mailboxes.code(b)
                && (isBare(a) || isBare(b))
                && records.hasOwnMailbox(a);
    }

    private boolean isBare(int record) {
        return !records.column(Part.GIVEN).has(record)
                && !records.column(Part.FAMILY).has(record)
                && !records.column(Part.NAME).has(record)
                && !records.column(Part.BIRTH).has(record);
    }

    /** The group of each record, with the bare ones where they belong. */
    int[] groups(Clusters clusters) {
        int[] groups = new int[records.size()];
        Arrays.setAll(groups, clusters::group);
        if (!mailboxes.isEmpty()) {
            int[] owners = owners(clusters);
            int[] firstBare = new int[owners.length];
            Arrays.fill(firstBare, NOBODY);
            for (int record = 0; record < groups.length; record++) {
                if (isToBePlaced(record, clusters)) {
                    int mailbox = mailboxes.code(record);
                    firstBare[mailbox] = firstBare[mailbox] == NOBODY ? record : firstBare[mailbox];
                    groups[record] = owners[mailbox] >= 0 ? owners[mailbox] : firstBare[mailbox];
                }
            }
        }
        return groups;
    }

    private boolean isToBePlaced(int record, Clusters clusters) {
        return mailboxes.has(record)
                && isBare(record)
                && clusters.isAlone(record)
                && records.answers().notSameAs(record).isEmpty()
                && records.hasOwnMailbox(record);
    }

    /** The group of those who have each mailbox and a name. */
    private int[] owners(Clusters clusters) {
        int[] owners = new int[mailboxes.distinct()];
        Arrays.fill(owners, NOBODY);
        for (int record = 0; record < records.size(); record++) {
            if (mailboxes.has(record) && !isBare(record)) {
                int mailbox = mailboxes.code(record);
                int group = clusters.group(record);
                owners[mailbox] = owners[mailbox] == NOBODY || owners[mailbox] == group ? group : SEVERAL;
            }
        }
        return owners;
    }
}
