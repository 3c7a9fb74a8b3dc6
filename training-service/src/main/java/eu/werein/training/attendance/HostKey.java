package eu.werein.training.attendance;

/** What the bound host's codes are made with: made once, and known to nobody. */
public interface HostKey {
    byte[] bytes();
}
