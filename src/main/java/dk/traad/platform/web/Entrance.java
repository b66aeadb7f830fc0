package dk.traad.platform.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How many requests are at work at once. More of them would only wait for each other inside, where each holds a thread and
 * soon a connection; so they wait here, in the order of coming and only as long as the answer still comes in time. Whoever
 * would have to wait longer hears it at once. When the machine is slow, fewer are at work at once.
 */
public class Entrance {
    /** A newer request counts this much in what one usually takes. */
    private static final int SHARE = 16;
    /** However slow it is. */
    private static final int FEWEST = 4;

    private final int most;
    private final long within;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition somebodyLeft = lock.newCondition();
    private final ArrayDeque<Object> queue = new ArrayDeque<>();
    private int inside;
    private long usual;

    /** @param within from coming to being answered */
    public Entrance(int most, Duration within) {
        this.most = most;
        this.within = within.toNanos();
    }

    /** @return whether there is a place; whoever gets one leaves it with {@link #leave} */
    public boolean enter() {
        lock.lock();
        try {
            if (queue.isEmpty() && isRoom()) {
                inside++;
                return true;
            }
            // Those ahead leave one after the other, as many at a time as there are places.
            var patience = within - usual;
            return (queue.size() + 1) * usual / Math.max(1, places()) <= patience && queueUp(patience);
        } finally {
            lock.unlock();
        }
    }

    private boolean queueUp(long patience) {
        var self = new Object();
        queue.add(self);
        try {
            for (var left = patience; left > 0; left = somebodyLeft.awaitNanos(left)) {
                if (queue.peek() == self && isRoom()) {
                    inside++;
                    return true;
                }
            }
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            queue.remove(self);
            somebodyLeft.signalAll();
        }
    }

    /** @param nanoseconds how long the place was held */
    public void leave(long nanoseconds) {
        lock.lock();
        try {
            inside--;
            usual += (nanoseconds - usual) / SHARE;
            somebodyLeft.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean isRoom() {
        return inside < places();
    }

    /** Half of the time is for working: those who share a machine that needs longer are fewer. */
    private int places() {
        return usual <= within / 2 ? most : (int) Math.clamp(most * (within / 2) / usual, Math.min(FEWEST, most), most);
    }
}
