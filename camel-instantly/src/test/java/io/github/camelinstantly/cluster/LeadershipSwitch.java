package io.github.camelinstantly.cluster;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.cluster.CamelClusterMember;
import org.apache.camel.support.cluster.AbstractCamelClusterService;
import org.apache.camel.support.cluster.AbstractCamelClusterView;

/** A cluster service that leads when a test says so. */
final class LeadershipSwitch extends AbstractCamelClusterService<LeadershipSwitch.View> {

  private final List<View> views = new CopyOnWriteArrayList<>();
  private volatile boolean leads;

  /** Whether this member leads from now on; told to the consumers when this returns. */
  void lead(boolean leader) {
    leads = leader;
    views.forEach(View::tell);
  }

  @Override
  protected View createView(String namespace) {
    View view = new View(namespace);
    views.add(view);
    return view;
  }

  /** The one view of a member. */
  final class View extends AbstractCamelClusterView implements CamelClusterMember {

    private View(String namespace) {
      super(LeadershipSwitch.this, namespace);
    }

    private void tell() {
      fireLeadershipChangedEvent(leads ? this : null);
    }

    @Override
    public String getId() {
      return "local";
    }

    @Override
    public boolean isLeader() {
      return leads;
    }

    @Override
    public boolean isLocal() {
      return true;
    }

    @Override
    public Optional<CamelClusterMember> getLeader() {
      return leads ? Optional.of(this) : Optional.empty();
    }

    @Override
    public CamelClusterMember getLocalMember() {
      return this;
    }

    @Override
    public List<CamelClusterMember> getMembers() {
      return List.of();
    }
  }
}
