/** The one door to the view library. Text that goes through `html` is always text, never markup. */
import htm from 'htm';
import { h, type ComponentType, type VNode } from 'preact';

export { createContext, render } from 'preact';
export type { ComponentChildren, TargetedEvent, VNode } from 'preact';
export { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** For elements. Components are made with `part`, which checks what they are given. */
export const html = htm.bind<VNode>(h);

export const part = <Props extends object>(
  component: (props: Props) => VNode | null,
  props: Props & { key?: string },
): VNode => h(component as ComponentType, props);
