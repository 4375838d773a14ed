// Geometry of the arcade. An arch is `width` wide, its springing line lies at y + width/2, its posts are `posts` high.
// Frame: a semicircle on posts. Door: the same shape, inset. Threads: semicircles centred on the posts, behind all.
export interface Arch {
  x: number;
  y: number;
  width: number;
  posts: number;
  inset: number;
}

const LEAF = 0.36; // share of the arch that the door leaf covers
const LEAF_LIFT = 0.06; // how far its lower edge is raised, as a share of the width

const round = (n: number) => +n.toFixed(2);

export function frame({ x, y, width, posts }: Arch): string {
  const r = width / 2;
  const spring = y + r;
  return `M${round(x)} ${round(spring + posts)}V${round(spring)}A${round(r)} ${round(r)} 0 0 1 ${round(x + width)} ${round(spring)}V${round(spring + posts)}`;
}

export function door({ x, y, width, posts, inset }: Arch): string {
  const r = width / 2 - inset;
  const spring = y + width / 2;
  const foot = spring + posts - inset;
  return `M${round(x + inset)} ${round(foot)}V${round(spring)}A${round(r)} ${round(r)} 0 0 1 ${round(x + width - inset)} ${round(spring)}V${round(foot)}Z`;
}

export function leaf({ x, y, width, posts, inset }: Arch): string {
  const r = width / 2 - inset;
  const centre = x + width / 2;
  const edge = x + width * LEAF;
  const spring = y + width / 2;
  const foot = spring + posts - inset;
  const top = spring - Math.sqrt(Math.max(0, r * r - (centre - edge) ** 2));
  return `M${round(x + inset)} ${round(foot)}V${round(spring)}A${round(r)} ${round(r)} 0 0 1 ${round(edge)} ${round(top)}V${round(foot - width * LEAF_LIFT)}Z`;
}

// The thread around post number `post` of `count` arches; the outer two are quarter circles.
export function thread(post: number, count: number, width: number, y: number): string {
  const r = width / 2;
  const spring = y + r;
  const left = Math.max(0, post * width - r);
  const right = Math.min(count * width, post * width + r);
  const height = (x: number) => (x === post * width ? y : spring);
  return `M${round(left)} ${round(height(left))}A${round(r)} ${round(r)} 0 0 1 ${round(right)} ${round(height(right))}`;
}
